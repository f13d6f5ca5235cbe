package web;

import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.Tensor;

@Cross(name = "page_hour", members = {"page", "hour"}, bins = 100)
record Visit(@Tensor String page, @Tensor int hour) {}
