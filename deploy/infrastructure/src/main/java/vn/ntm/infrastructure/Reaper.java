package vn.ntm.infrastructure;

import java.io.IOException;
import java.util.List;

/**
 * A shell that waits for the end of this process, however it ends, and then runs two commands: a killed test leaves no
 * server behind. Its standard input is a pipe from this process, which the system closes.
 */
final class Reaper implements AutoCloseable {

    private static final String SCRIPT =
            "trap '' INT TERM HUP; cat; directory=$1; shift; \"$@\"; rm -rf \"$directory\"";

    private final Process shell;

    private Reaper(Process shell) {
        this.shell = shell;
    }

    /** At the end runs the command, then deletes the directory. */
    static Reaper of(String directory, ShellCommand last) throws IOException {
        ShellCommand whole = ShellCommand.of(List.of("sh", "-c", SCRIPT, "reaper", directory))
                .and(last.words().toArray(String[]::new));
        Process shell = new ProcessBuilder(whole.words())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Reaper(shell);
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        try {
            shell.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
