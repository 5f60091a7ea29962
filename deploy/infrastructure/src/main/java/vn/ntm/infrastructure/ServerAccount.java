package vn.ntm.infrastructure;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, as which containers and build machines often run everything.
 *
 * @param prefix what goes before each command
 * @param uid who must own the data
 */
record ServerAccount(List<String> prefix, long uid) {

    private static final long NOBODY = 65534;

    static final ServerAccount SEPARATE_NAMESPACE = new ServerAccount(List.of("unshare", "-U"), 0);

    static final ServerAccount NOBODY_BY_SETPRIV = new ServerAccount(
            List.of("setpriv", "--reuid", "" + NOBODY, "--regid", "" + NOBODY, "--clear-groups"), NOBODY);

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /**
     * The caller itself, or for root the first of these that works: a user namespace of its own, another user id.
     *
     * @throws IllegalStateException when root may do neither, with a message for the person at the keyboard
     */
    static ServerAccount ofThisProcess() {
        long uid = new UnixSystem().getUid();
        if (uid != 0) {
            return new ServerAccount(List.of(), uid);
        }
        return Stream.of(SEPARATE_NAMESPACE, NOBODY_BY_SETPRIV)
                .filter(ServerAccount::works)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no right to create a user namespace (unshare -U) nor to "
                        + "change the user id (setpriv), and PostgreSQL does not run as root: run this as an ordinary "
                        + "user, or allow user namespaces (sysctl user.max_user_namespaces), or install util-linux"));
    }

    private boolean works() {
        try {
            return ShellCommand.of(in(List.of("true"))).run().succeeded();
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    List<String> in(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives everything under the directory to the account, where it belongs to somebody else and we are root. */
    void own(Path directory) throws IOException {
        if (prefix.isEmpty()) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", (int) uid);
            }
        }
    }

    /** @throws IllegalStateException where a folder on the way is closed to the account */
    void mustReach(Path directory) throws IOException {
        if (!ShellCommand.of(in(List.of("test", "-w", directory.toString())))
                .run()
                .succeeded()) {
            throw new IllegalStateException("PostgreSQL, which does not run as root, cannot reach " + directory
                    + ": keep the data in a folder that everybody may enter, or run this as an ordinary user");
        }
    }
}
