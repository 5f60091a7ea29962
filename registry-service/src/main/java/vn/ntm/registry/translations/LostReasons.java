package vn.ntm.registry.translations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.lineage.Candidates;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.lineage.Flow.End;
import vn.ntm.registry.matching.Days;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Says why a row, or a part of it, is not where one would look for it. Pure. */
final class LostReasons {

    private static final int CANDIDATES_AT_MOST = 5;
    private static final Text NOT_MEASURED =
            new Text("không nguồn nào nói mỗi nơi nhận bao nhiêu", "no source says how much went to each");

    private final Register register;
    private final Table table;
    private final Candidates candidates;
    private final Map<UnitLevel, Boolean> abolished = new EnumMap<>(UnitLevel.class);

    LostReasons(Register register, Table table) {
        this.register = register;
        this.table = table;
        this.candidates = new Candidates(register);
    }

    /** What there is to say, the note included; nothing of what went over whole. */
    @Nullable
    Text of(Flow flow, @Nullable Text note) {
        List<Text> texts = new ArrayList<>();
        if (note != null) {
            texts.add(note);
        }
        boolean isMeasured = flow.to().values().stream()
                .allMatch(portions ->
                        portions.area().isCertain() && portions.population().isCertain());
        if (!isMeasured) {
            texts.add(NOT_MEASURED);
        }
        flow.lost().forEach((end, portions) -> {
            // What is merely kept back is told by the sentence above.
            if (isMeasured
                    || portions.area().most().signum() > 0
                    || portions.population().most().signum() > 0) {
                texts.add(lost(end));
            }
        });
        return texts.isEmpty() ? null : Days.joined(texts, "; ");
    }

    private Text lost(End end) {
        Unit unit = register.unit(end.unit()).orElseThrow();
        if (table.to().isBefore(table.from())) {
            UnitVersion first = unit.versions().get(0);
            return new Text(
                            "%s (%s) có từ %s; không có nguồn nào nói lập từ đâu",
                            "%s (%s) is there from %s; no source says what it came from")
                    .with(first.fullName(), first.code(), end.on());
        }
        UnitVersion last = unit.versions().get(unit.versions().size() - 1);
        Text ended = new Text("%s (%s) hết từ %s", "%s (%s) ended on %s").with(last.fullName(), last.code(), end.on());
        if (isAbolished(unit.level())) {
            Text abolished = new Text("không còn cấp này ngày %s", "there are no units of this level on %s");
            return Days.joined(List.of(ended, abolished.with(table.to())), "; ");
        }
        Text unsaid = new Text("không có nguồn nào nói thành đơn vị nào", "no source says what it became");
        return Days.joined(List.of(ended, unsaid, perhaps(end)), "; ");
    }

    private Text perhaps(End end) {
        List<UUID> found = candidates.of(end.unit(), end.on());
        String names = found.stream()
                .limit(CANDIDATES_AT_MOST)
                .flatMap(id -> register.unit(id).flatMap(unit -> unit.on(end.on())).stream())
                .map(version -> version.fullName() + " (" + version.code() + ")")
                .collect(Collectors.joining(", "));
        return found.isEmpty()
                ? new Text("không thấy đơn vị nào bên cạnh thay đổi ngày đó", "no unit beside it changed that day")
                : new Text("có thể là " + names, "perhaps " + names);
    }

    private boolean isAbolished(UnitLevel level) {
        return abolished.computeIfAbsent(level, asked -> register.all().stream()
                .noneMatch(unit -> unit.level() == asked && unit.on(table.to()).isPresent()));
    }
}
