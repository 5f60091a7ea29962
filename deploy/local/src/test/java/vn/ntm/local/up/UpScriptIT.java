package vn.ntm.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says before it builds or starts anything. */
class UpScriptIT {

    @TempDir
    Path folder;

    @Test
    void helpNamesEachFlagAndItsVariable() throws Exception {
        Outcome outcome = up(Map.of(), "--help");
        assertThat(outcome.code()).isZero();
        for (String name : List.of("registry-port", "criteria-port", "reporting-port", "postgres-port", "kafka-port")) {
            String variable = "NTM_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            assertThat(outcome.said()).containsPattern("--" + name + " PORT +" + variable);
        }
        assertThat(outcome.said()).contains("--data DIR", "--no-example", "--reset");
    }

    @Test
    void unknownFlagIsRefused() throws Exception {
        assertThat(up(Map.of(), "--port", "1")).isEqualTo(new Outcome(1, "up: there is no flag --port; see --help\n"));
    }

    @Test
    void flagWithoutAValueIsRefused() throws Exception {
        assertThat(up(Map.of(), "--data")).isEqualTo(new Outcome(1, "up: --data needs a value; see --help\n"));
    }

    @Test
    void portThatIsNoNumberIsRefused() throws Exception {
        assertThat(up(Map.of(), "--kafka-port", "many"))
                .isEqualTo(new Outcome(1, "up: --kafka-port needs a port number, not 'many'\n"));
    }

    @Test
    void missingJdkIsOneLine() throws Exception {
        Outcome outcome = up(Map.of("JAVA_HOME", "", "PATH", "/nowhere"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said())
                .startsWith("up: no Java found, and the suite needs a JDK 17 or newer")
                .hasLineCount(1);
    }

    @Test
    void oldJdkIsOneLine() throws Exception {
        program("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Outcome outcome = up(Map.of("JAVA_HOME", folder.toString()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said())
                .startsWith(
                        "up: " + folder.resolve("bin/java") + " is version 11, and the suite needs a JDK 17 or newer")
                .hasLineCount(1);
    }

    @Test
    void javaWithoutACompilerIsOneLine() throws Exception {
        program("java", "echo 'openjdk version \"21.0.2\" 2024-01-16' >&2");
        Outcome outcome = up(Map.of("JAVA_HOME", folder.toString()));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said())
                .startsWith("up: JAVA_HOME (" + folder + ") is a Java without a compiler")
                .hasLineCount(1);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Outcome up(Map<String, String> environment, String... flags) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/bash", "up"));
        command.addAll(List.of(flags));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private record Outcome(int code, String said) {}
}
