package org.tensorbind.session;

import java.util.Set;

/** The operations of TensorFlow that are variables. */
final class VariableOperations {
  static final Set<String> TYPES =
      Set.of("VarHandleOp", "Variable", "VariableV2", "AutoReloadVariable");

  private VariableOperations() {}
}
