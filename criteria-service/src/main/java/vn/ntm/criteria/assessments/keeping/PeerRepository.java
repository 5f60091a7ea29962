package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.rules.Reading;

/** What was found of like units: assessed by the same set, in the same region and group, within a year. */
@ApplicationScoped
public class PeerRepository {

    /** Enough for a median; more would not move it. */
    private static final int ENOUGH = 200;

    private static final TypeReference<Map<String, Entry>> ENTRIES = new TypeReference<>() {};

    private final Jdbi sql;

    PeerRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The numbers of like units, by path; the unit itself is left out. */
    public Map<String, List<BigDecimal>> of(Assessment assessment) {
        Map<String, List<BigDecimal>> numbers = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
                        select distinct on (unit_id) entries from unit_assessment
                        where set_id = :set and unit_id <> :unit
                          and assessed_on > :on::date - 365 and assessed_on <= :on::date
                          and state not in ('draft', 'returned', 'superseded')
                          and circumstances ->> 'region' is not distinct from :region
                          and circumstances ->> 'group' is not distinct from :group
                        order by unit_id, assessed_on desc limit :most
                        """)
                .bind("set", assessment.set().id())
                .bind("unit", assessment.unit().id())
                .bind("on", assessment.on())
                .bind("region", assessment.basis().unit().region())
                .bind("group", assessment.basis().unit().group())
                .bind("most", ENOUGH)
                .map((row, context) -> AssessmentJson.read(row.getString(1), ENTRIES))
                .forEach(entries -> Reading.of(declared(entries))
                        .numbers()
                        .forEach((path, number) -> numbers.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(number))));
        return numbers;
    }

    private static Map<String, Value> declared(Map<String, Entry> entries) {
        Map<String, Value> values = new HashMap<>();
        entries.forEach((code, entry) -> {
            if (entry.declared() != null && entry.declared().value() != null) {
                values.put(code, entry.declared().value());
            }
        });
        return values;
    }
}
