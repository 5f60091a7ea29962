package vn.ntm.local.supervision;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to be run.
 *
 * @param name how people call it
 * @param environment variables on top of this process's own
 * @param readiness answers a GET with 200 when the program is ready to work
 * @param log where its output is written
 * @param pidFile where its process is remembered
 */
public record Program(
        String name, List<String> command, Map<String, String> environment, URI readiness, Path log, PidFile pidFile) {

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
