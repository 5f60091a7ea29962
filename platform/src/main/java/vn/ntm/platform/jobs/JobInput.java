package vn.ntm.platform.jobs;

import java.util.HashMap;
import java.util.Map;

/**
 * What was sent.
 *
 * @param file the body
 * @param parameters by name, those that were given
 */
public record JobInput(byte[] file, Map<String, String> parameters) {

    private static final String DRY_RUN = "dryRun";

    public JobInput {
        parameters = Map.copyOf(parameters);
    }

    /** The same, of which it is only to be said what would be done. */
    public JobInput forDryRun() {
        Map<String, String> all = new HashMap<>(parameters);
        all.put(DRY_RUN, "true");
        return new JobInput(file, all);
    }

    /** Whether it is only to be said what would be done. */
    public boolean dryRun() {
        return Boolean.parseBoolean(parameters.get(DRY_RUN));
    }
}
