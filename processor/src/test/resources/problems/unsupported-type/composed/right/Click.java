package web;

record Click(
    @Feature String source) {}
