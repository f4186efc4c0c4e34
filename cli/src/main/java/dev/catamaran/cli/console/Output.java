package dev.catamaran.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** A stream of data that says once why it cannot be written; a reader that has read enough is no failure to tell of. */
final class Output extends FilterOutputStream {
    private final PrintStream messages;
    private boolean told;

    Output(OutputStream out, PrintStream messages) {
        super(out);
        this.messages = messages;
    }

    /** The process's own. */
    static Output ofProcess(PrintStream messages) {
        return new Output(new FileOutputStream(FileDescriptor.out), messages);
    }

    @Override
    public void write(int data) throws IOException {
        write(new byte[] {(byte) data}, 0, 1);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        try {
            out.write(data, offset, length);
        } catch (IOException e) {
            if (!told && !"Broken pipe".equals(e.getMessage())) {
                messages.println("catamaran: the output cannot be written: " + e.getMessage());
            }
            told = true;
            throw e;
        }
    }
}
