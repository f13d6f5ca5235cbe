package org.tensorbind.examples.orders;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

/**
 * An order with all that hangs on it.
 *
 * @param number not fed to the model
 * @param customer {@code [n, 2]}
 * @param items at most twenty, {@code [n, 20, 8]}; {@code items_mask}, {@code [n, 20]}, is true
 *     where there is an item
 * @param payment {@code [n, 3]}
 */
public record Order(
    String number,
    @Embedded Customer customer,
    @Padded(length = 20, mask = "items_mask") List<LineItem> items,
    @OneHot Payment payment) {}
