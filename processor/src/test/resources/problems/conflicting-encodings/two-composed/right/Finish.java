package floor;

import org.tensorbind.annotation.OneHot;

@OneHot(categories = {"matt", "shiny"})
@interface Finish {}
