package vn.ntm.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is started and where.
 *
 * @param checkout the folder that holds the services' folders with what was built in them
 * @param data where the databases, the topics, the keys and the logs are kept
 * @param reset whether everything in {@code data} is deleted first
 * @param services those that run
 * @param jvm flags of the services' JVMs
 */
public record SuiteConfiguration(
        Path checkout, Path data, Ports ports, boolean reset, Set<ServiceName> services, List<String> jvm) {

    /** C1 and the serial collector start in half the time; the heap is ample for a province. */
    private static final List<String> STARTS_SOON =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "-Dfile.encoding=UTF-8");

    public SuiteConfiguration {
        services = Set.copyOf(services);
        jvm = List.copyOf(jvm);
        checkout = checkout.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** All the services, started soon. */
    public SuiteConfiguration(Path checkout, Path data, Ports ports, boolean reset) {
        this(checkout, data, ports, reset, EnumSet.allOf(ServiceName.class), STARTS_SOON);
    }
}
