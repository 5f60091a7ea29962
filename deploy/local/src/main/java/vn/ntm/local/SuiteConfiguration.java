package vn.ntm.local;

import java.nio.file.Path;

/**
 * What is started and where.
 *
 * @param checkout the folder that holds the services' folders with what was built in them
 * @param data where the databases, the topics, the keys and the logs are kept
 * @param reset whether everything in {@code data} is deleted first
 */
public record SuiteConfiguration(Path checkout, Path data, Ports ports, boolean reset) {

    public SuiteConfiguration {
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }
}
