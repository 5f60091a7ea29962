package vn.ntm.registry.acts.journal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What acts do, or would do.
 *
 * @param acts the ids of the acts, in their order
 * @param units how many units begin, end or are altered
 * @param successions how many edges of the lineage are made
 * @param known how many of the acts were on record already, and change nothing
 */
@Schema(name = "ActsDone")
public record ActSummary(List<UUID> acts, int units, int successions, int known) {

    public ActSummary {
        acts = List.copyOf(acts);
    }
}
