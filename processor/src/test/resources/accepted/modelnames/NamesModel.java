package names;

import java.util.List;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Methods and parameters that are called as the generated code calls its own. */
@SavedModel(path = "models/names", signature = "one")
interface NamesModel {
  @ForSignature("serving_default")
  @Tensor
  float predict(
      @Tensor float answer,
      @Tensor float size,
      @Tensor float model,
      @Tensor float results,
      @Tensor float e);

  @ForSignature("serving_default")
  List<Y> size(List<Names> answer);

  @ForSignature("serving_default")
  Y MODEL(Names perCall);

  @ForSignature("serving_default")
  Y model(Names values);

  @ForSignature("serving_default")
  Y answer(Names answer);

  @ForSignature("serving_default")
  List<Y> results(List<Names> results);

  List<Y> values(List<X> i);

  Y values(X values);

  Y load(X load);

  Y of(X of);

  Y reload(X reload);

  Y close(X close);

  Y directory(X directory);

  @ForSignature("fixed")
  List<B> e(List<A> from);

  @ForSignature("fixed")
  List<B> chunk(List<A> chunk);

  @ForSignature("fixed")
  List<B> chunkOne(List<A> i);

  @ForSignature("fixed")
  B i(@Tensor(shape = 2) float[] examples);
}
