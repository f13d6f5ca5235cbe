package web;

record Click(
    @Feature Class<?> source) {} // ERROR: [tensorbind/unsupported-type]
