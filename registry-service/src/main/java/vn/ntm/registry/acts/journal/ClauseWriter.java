package vn.ntm.registry.acts.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;

/** Writes a clause as it would be posted. */
final class ClauseWriter implements Change.Cases<ClauseRequest> {

    private final @Nullable String label;

    ClauseWriter(@Nullable String label) {
        this.label = label;
    }

    @Override
    public ClauseRequest establish(Change.Establish change) {
        return new ClauseRequest(
                label,
                ClauseKind.ESTABLISH.token(),
                UnitRequest.of(change.unit()),
                change.sources().isEmpty() ? null : sources(change.sources()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                change.fromNoUnit() ? true : null,
                null);
    }

    @Override
    public ClauseRequest alter(Change.Alter change) {
        ClauseKind kind = change.name() != null
                ? ClauseKind.RENAME
                : change.type() != null
                        ? ClauseKind.RETYPE
                        : change.parent() != null ? ClauseKind.REPARENT : ClauseKind.RECODE;
        return new ClauseRequest(
                label,
                kind.token(),
                UnitRequest.of(change.unit()),
                null,
                null,
                null,
                change.code(),
                change.type(),
                change.name(),
                change.fullName(),
                change.parent(),
                null,
                null,
                null,
                null);
    }

    @Override
    public ClauseRequest merge(Change.Merge change) {
        return moving(
                ClauseKind.MERGE, null, sources(change.sources()), UnitRequest.of(change.into()), null, null, null);
    }

    @Override
    public ClauseRequest split(Change.Split change) {
        return moving(ClauseKind.SPLIT, change.unit(), null, null, parts(change.parts()), null, null);
    }

    @Override
    public ClauseRequest dissolve(Change.Dissolve change) {
        List<@Nullable UnitRequest> parts = change.parts().isEmpty() ? null : parts(change.parts());
        ClauseRequest clause = moving(ClauseKind.DISSOLVE, change.unit(), null, null, parts, null, null);
        return change.withItsUnits() ? clause.withItsUnitsSaid() : clause;
    }

    @Override
    public ClauseRequest adjustBoundary(Change.AdjustBoundary change) {
        return moving(
                ClauseKind.BOUNDARY,
                change.unit(),
                null,
                UnitRequest.of(change.into()),
                null,
                change.area().token(),
                change.population().token());
    }

    private ClauseRequest moving(
            ClauseKind kind,
            @Nullable UnitCode unit,
            @Nullable List<@Nullable UnitRequest> sources,
            @Nullable UnitRequest into,
            @Nullable List<@Nullable UnitRequest> parts,
            @Nullable String area,
            @Nullable String population) {
        UnitRequest named = unit == null ? null : UnitRequest.of(unit);
        return new ClauseRequest(
                label,
                kind.token(),
                named,
                sources,
                into,
                parts,
                null,
                null,
                null,
                null,
                null,
                area,
                population,
                null,
                null);
    }

    private static List<@Nullable UnitRequest> sources(List<Source> sources) {
        return List.copyOf(sources.stream().map(UnitRequest::of).toList());
    }

    private static List<@Nullable UnitRequest> parts(List<Receiver.Part> parts) {
        return List.copyOf(parts.stream().map(UnitRequest::of).toList());
    }
}
