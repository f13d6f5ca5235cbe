package org.tensorbind;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.PaddingReport.TensorPadding;

class PaddingReportTest {
  @Test
  void addsUp() {
    var report =
        new PaddingReport(
            List.of(new TensorPadding("tokens", 12, 5), new TensorPadding("a_longer_name", 8, 0)));
    assertThat(report.elements()).isEqualTo(20);
    assertThat(report.padded()).isEqualTo(5);
    assertThat(report.share()).isEqualTo(0.25);
    assertThat(report.toString())
        .isEqualTo(
            """
            tensor             elements        padded    share
            tokens                   12             5   41.7 %
            a_longer_name             8             0    0.0 %
            total                    20             5   25.0 %
            """);
  }

  @Test
  void nothingIsNoPadding() {
    assertThat(new PaddingReport(List.of()).share()).isEqualTo(0);
    assertThat(new TensorPadding("x", 0, 0).share()).isEqualTo(0);
  }
}
