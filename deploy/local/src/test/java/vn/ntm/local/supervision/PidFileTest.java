package vn.ntm.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private Process process;
    private PidFile file;

    @BeforeEach
    void startAProcess() throws IOException {
        process = new ProcessBuilder("sleep", "471").start();
        file = new PidFile(folder.resolve("run/sleeper.pid"));
        file.write(process.toHandle());
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void processIsFoundAgain() throws Exception {
        assertThat(file.orphan("sleep 471")).contains(process.toHandle());
    }

    @Test
    void deadProcessIsNot() throws Exception {
        process.destroyForcibly().waitFor();
        assertThat(file.orphan("sleep 471")).isEmpty();
    }

    @Test
    void anotherProgramThatGotTheNumberIsNot() throws Exception {
        assertThat(file.orphan("registry-service.jar")).isEmpty();
    }

    @Test
    void laterProcessOfTheSameProgramIsNot() throws Exception {
        String[] words = Files.readString(file.path()).split(" ");
        long anHourBefore = Long.parseLong(words[1]) - 3_600_000;
        Files.writeString(file.path(), words[0] + " " + anHourBefore);
        assertThat(file.orphan("sleep 471")).isEmpty();
    }

    @Test
    void nothingIsFoundWhereNothingIsRecorded() throws Exception {
        assertThat(new PidFile(folder.resolve("none.pid")).orphan("sleep 471")).isEmpty();
    }
}
