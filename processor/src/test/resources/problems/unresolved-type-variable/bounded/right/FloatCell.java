package generic;

class FloatCell extends Cell<Float> {}
