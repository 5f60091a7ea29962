package vn.ntm.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is started and where.
 *
 * @param checkout the folder that holds the services' folders with what was built in them
 * @param data where the databases, the topics, the keys and the logs are kept
 * @param reset whether everything in {@code data} is deleted first
 * @param services those that run
 */
public record SuiteConfiguration(Path checkout, Path data, Ports ports, boolean reset, Set<ServiceName> services) {

    public SuiteConfiguration {
        services = Set.copyOf(services);
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** All the services. */
    public SuiteConfiguration(Path checkout, Path data, Ports ports, boolean reset) {
        this(checkout, data, ports, reset, EnumSet.allOf(ServiceName.class));
    }
}
