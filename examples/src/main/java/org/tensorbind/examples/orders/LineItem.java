package org.tensorbind.examples.orders;

import java.math.BigDecimal;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

/**
 * A line of an order; one vector of eight.
 *
 * @param article not fed to the model
 * @param department takes five places
 * @param price of one piece
 * @param quantity how many pieces
 * @param alsoInOtherSize whether the same article is ordered in another size as well
 */
@Tensor(shape = 8)
public record LineItem(
    String article,
    @OneHot Department department,
    @Tensor(dtype = DType.FLOAT32) @Normalized(mean = 60, variance = 1600) BigDecimal price,
    @Tensor int quantity,
    @Tensor boolean alsoInOtherSize) {}
