package org.tensorbind.processor.behaviour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what javac writes in memory, by the full name of the class. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, Output> classes = new LinkedHashMap<>();
  private final Map<String, Output> sources = new LinkedHashMap<>();
  private final Map<String, Output> resources = new LinkedHashMap<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** A source file with this content. */
  static JavaFileObject source(String className, String content) {
    return new SimpleJavaFileObject(uri(className, ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
      }
    };
  }

  Map<String, byte[]> classes() {
    Map<String, byte[]> result = new LinkedHashMap<>();
    classes.forEach((name, output) -> result.put(name, output.bytes()));
    return result;
  }

  Map<String, String> generated() {
    Map<String, String> result = new LinkedHashMap<>();
    sources.forEach(
        (name, output) -> result.put(name, new String(output.bytes(), StandardCharsets.UTF_8)));
    return result;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_OUTPUT || super.hasLocation(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Map<String, Output> outputs = kind == JavaFileObject.Kind.CLASS ? classes : sources;
    return outputs.computeIfAbsent(className, name -> new Output(uri(name, kind.extension), kind));
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String path = packageName.isEmpty() ? relativeName : packageName + "/" + relativeName;
    return resources.computeIfAbsent(
        path, name -> new Output(URI.create("memory:///" + name), JavaFileObject.Kind.OTHER));
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    return location.isOutputLocation()
        ? getFileForOutput(location, packageName, relativeName, null)
        : super.getFileForInput(location, packageName, relativeName);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  private static URI uri(String className, String extension) {
    return URI.create("memory:///" + className.replace('.', '/') + extension);
  }

  private static final class Output extends SimpleJavaFileObject {
    private ByteArrayOutputStream bytes;

    Output(URI uri, Kind kind) {
      super(uri, kind);
    }

    byte[] bytes() {
      return bytes == null ? new byte[0] : bytes.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
      bytes = new ByteArrayOutputStream();
      return bytes;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      if (bytes == null) {
        throw new FileNotFoundException(getName());
      }
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      if (bytes == null) {
        throw new FileNotFoundException(getName());
      }
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }
}
