package vn.ntm.local.supervision;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** The output of a program on disk, the one of the run before beside it, and the last lines at hand. */
final class ProgramLog implements AutoCloseable {

    private static final int TAIL = 20;

    private final BufferedWriter file;
    private final Deque<String> tail = new ArrayDeque<>();

    ProgramLog(Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (Files.exists(path)) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        this.file = Files.newBufferedWriter(path);
    }

    synchronized void add(String line) throws IOException {
        file.write(line);
        file.newLine();
        file.flush();
        if (tail.size() == TAIL) {
            tail.removeFirst();
        }
        tail.addLast(line);
    }

    /** The last lines, each on a line of its own and indented. */
    synchronized String tail() {
        return tail.isEmpty() ? "    (it said nothing)" : "    " + String.join("\n    ", tail);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
