package vn.ntm.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A command that is run to its end, with what it said. */
record ShellCommand(List<String> words) {

    static ShellCommand of(List<String> words) {
        return new ShellCommand(List.copyOf(words));
    }

    ShellCommand and(String... more) {
        List<String> whole = new ArrayList<>(words);
        whole.addAll(List.of(more));
        return of(whole);
    }

    Outcome run() throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted while running " + words.get(0), e);
        }
    }

    /** @throws IllegalStateException with the command's own words when it fails */
    void mustSucceed(String purpose) throws IOException {
        Outcome outcome = run();
        if (!outcome.succeeded()) {
            throw new IllegalStateException("could not " + purpose + ": " + outcome.said());
        }
    }

    record Outcome(int code, String said) {
        boolean succeeded() {
            return code == 0;
        }
    }
}
