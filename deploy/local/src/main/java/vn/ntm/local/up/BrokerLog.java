package vn.ntm.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import vn.ntm.local.SuiteFailure;

/** Sends what the libraries of this process log, above all the broker's life story, to a file instead of the terminal. */
final class BrokerLog {

    private static final int BYTES = 10_000_000;
    private static final int FILES = 2;

    private BrokerLog() {}

    static void writeTo(Path file) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            Files.createDirectories(file.getParent());
            FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), BYTES, FILES);
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
        } catch (IOException e) {
            throw new SuiteFailure("cannot write to " + file.getParent() + ": choose another folder with --data", e);
        }
        root.setLevel(Level.INFO);
    }
}
