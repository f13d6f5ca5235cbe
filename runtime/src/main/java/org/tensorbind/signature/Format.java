package org.tensorbind.signature;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;

/** The formats that signatures come in. */
enum Format {
  /** Of {@code saved_model.pb}. */
  BINARY {
    @Override
    ModelSignatures read(InputStream in, Head head) throws IOException, DamageException {
      Message model = parse(in, head);
      if (head.isGraph() && !model.has(Field.SCHEMA_VERSION)) {
        throw foreign(GRAPH);
      }
      return converted(model);
    }

    private static Message parse(InputStream in, Head head) throws IOException, DamageException {
      try {
        return WireReader.read(in);
      } catch (DamageException e) {
        if (head.isText()) {
          throw foreign("is text, as saved_model.pbtxt is");
        }
        if (head.isGraph()) {
          throw foreign(GRAPH);
        }
        throw head.isSavedModel() ? e : foreign(e.getMessage());
      }
    }
  },

  /** Of {@code saved_model.pbtxt}. */
  TEXT {
    @Override
    ModelSignatures read(InputStream in, Head head) throws IOException, DamageException {
      if (head.isSavedModel()) {
        throw foreign("is binary, as saved_model.pb is");
      }
      return converted(parse(in, head));
    }

    private static Message parse(InputStream in, Head head) throws IOException, DamageException {
      try {
        return TextReader.read(in);
      } catch (DamageException e) {
        throw head.namesSavedModel() ? e : foreign(e.getMessage());
      }
    }
  },

  /** Of snapshots. */
  SNAPSHOT {
    @Override
    ModelSignatures read(InputStream in, Head head) throws IOException, DamageException {
      return SnapshotReader.read(in);
    }
  };

  /** What files are called whose name is not known. */
  static final String STREAM = "the stream";

  private static final String GRAPH =
      "begins like a graph, such as a frozen model, which has no signatures";

  abstract ModelSignatures read(InputStream in, Head head) throws IOException, DamageException;

  /**
   * Reads signatures.
   *
   * @param name what to call the file
   */
  ModelSignatures read(InputStream in, String name) throws SignatureException {
    try {
      PushbackInputStream stream = new PushbackInputStream(seekable(in), Head.SIZE);
      byte[] start = stream.readNBytes(Head.SIZE);
      stream.unread(start);
      Head head = new Head(start);
      if (head.foreign().isPresent()) {
        throw foreign(head.foreign().get());
      }
      return read(stream, head);
    } catch (DamageException e) {
      throw new SignatureException(
          SignatureException.Reason.UNREADABLE, name + " " + e.getMessage(), e);
    } catch (IOException e) {
      throw ModelFile.unreadable(name, e);
    }
  }

  /** Streams of files skip beyond the end without saying so; those of channels do not. */
  private static InputStream seekable(InputStream in) {
    return in instanceof FileInputStream file ? Channels.newInputStream(file.getChannel()) : in;
  }

  private static ModelSignatures converted(Message model) throws DamageException {
    if (!model.has(Field.META_GRAPHS)) {
      throw foreign("holds no meta graph");
    }
    return Conversion.signatures(model);
  }

  private static DamageException foreign(String what) {
    return new DamageException("is no SavedModel: it " + what);
  }
}
