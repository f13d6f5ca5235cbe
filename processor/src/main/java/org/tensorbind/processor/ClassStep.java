package org.tensorbind.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.tensorbind.processor.check.Checker;
import org.tensorbind.processor.emit.ConverterEmitter;
import org.tensorbind.processor.emit.StubEmitter;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.source.ClassReader;
import org.tensorbind.processor.source.Discovery;
import org.tensorbind.processor.source.GeneratedNames;
import org.tensorbind.processor.source.ReadResult;
import org.tensorbind.processor.source.Reporter;

/** Generates the converter of a bound class. */
record ClassStep(
    ClassReader reader, Checker checker, Reporter reporter, GeneratedNames names, Output output)
    implements Step {

  @Override
  public boolean process(TypeElement type, boolean isLast) {
    ReadResult result = reader.read(type);
    boolean isImplicit = Discovery.isImplicit(type);
    if (result instanceof ReadResult.Parsed parsed) {
      process(type, parsed, isImplicit);
    } else if (result instanceof ReadResult.Rejected rejected && !isImplicit) {
      reporter.report(type, reader.members(type), rejected.findings());
      if (rejected.findings().isEmpty()) {
        writeStub(type, rejected.type()); // of any other, no class could speak
      }
    } else if (result instanceof ReadResult.Deferred deferred) {
      if (isLast && !isImplicit) {
        writeStub(type, deferred.type());
      }
      return isLast;
    }
    return true;
  }

  private void process(TypeElement type, ReadResult.Parsed parsed, boolean isImplicit) {
    BoundClass bound = parsed.type();
    List<Finding> findings = new ArrayList<>(parsed.findings());
    findings.addAll(checker.check(bound));
    boolean isSound = checker.isSound(bound) && findings.stream().noneMatch(Finding::isError);
    if (isImplicit && !isSound) {
      return;
    }
    Optional<Finding> taken = names.claim(type, bound);
    if (!isImplicit) {
      taken.ifPresent(findings::add);
      reporter.report(type, reader.members(type), findings);
    }
    if (taken.isEmpty() && isSound) {
      output.write(type, ConverterEmitter.emit(checker.layout(bound), output.surroundings(type)));
    } else if (taken.isEmpty()) {
      writeStub(type, bound);
    }
  }

  private void writeStub(TypeElement type, BoundClass bound) {
    output.write(type, StubEmitter.emit(bound, output.surroundings(type)));
  }
}
