package vn.ntm.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ntm.local.Console;
import vn.ntm.local.Suite;
import vn.ntm.local.SuiteFailure;
import vn.ntm.local.example.Example;

/** Loads the example into data that do not hold it yet; a marker among the data remembers that they do. */
record ExampleOnce(Path data, Suite suite, Console console) {

    void load() {
        Path marker = data.resolve("example.loaded");
        if (Files.exists(marker)) {
            return;
        }
        console.say("the Bắc Giang example is being loaded");
        try {
            Example.load(suite.addresses(), suite.tokens(), console);
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new SuiteFailure(
                    "the example could not be loaded: " + e.getMessage()
                            + ". Start again to go on where it stopped, or without it: --no-example",
                    e);
        }
        console.say("the Bắc Giang example is loaded");
    }
}
