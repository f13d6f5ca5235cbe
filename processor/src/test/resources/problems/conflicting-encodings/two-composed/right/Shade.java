package floor;

import org.tensorbind.annotation.OneHot;

@OneHot(categories = {"dark", "light"})
@interface Shade {}
