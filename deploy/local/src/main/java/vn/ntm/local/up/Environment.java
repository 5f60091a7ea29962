package vn.ntm.local.up;

import java.nio.file.Path;
import java.util.Map;
import vn.ntm.local.Ports;
import vn.ntm.local.SuiteConfiguration;
import vn.ntm.local.SuiteFailure;

/** The settings of the command {@code up}, which hands its flags over as environment variables. */
record Environment(Map<String, String> variables) {

    SuiteConfiguration configuration(Path checkout) {
        Ports ports = new Ports(
                number("NTM_REGISTRY_PORT", 8081),
                number("NTM_CRITERIA_PORT", 8082),
                number("NTM_REPORTING_PORT", 8083),
                // Beside the usual 5432 and 9092, which a developer's machine often has in use.
                number("NTM_POSTGRES_PORT", 15_432),
                number("NTM_KAFKA_PORT", 19_092));
        Path data =
                Path.of(text("NTM_DATA", checkout.resolve("deploy/local/data").toString()));
        return new SuiteConfiguration(checkout, data, ports, yes("NTM_RESET", false));
    }

    boolean wantsExample() {
        return yes("NTM_EXAMPLE", true);
    }

    boolean wantsColour() {
        return yes("NTM_COLOUR", false);
    }

    private String text(String name, String otherwise) {
        String value = variables.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value.strip();
    }

    private boolean yes(String name, boolean otherwise) {
        String value = text(name, String.valueOf(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SuiteFailure(name + " is true or false, not " + value);
        };
    }

    private int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new SuiteFailure(name + " is a port number, not " + value);
        }
    }
}
