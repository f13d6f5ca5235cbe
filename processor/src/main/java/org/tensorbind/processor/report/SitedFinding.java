package org.tensorbind.processor.report;

/**
 * A problem of a model interface, which may lie in a class that is fed to it.
 *
 * @param scope what tells apart two problems of one kind at one place: the model's signature
 */
public record SitedFinding(Site site, String scope, Finding finding) {}
