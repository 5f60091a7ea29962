package vn.ntm.registry.directory.trees;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.UnitOnDate;
import vn.ntm.registry.directory.UnitOnDateRow;
import vn.ntm.registry.directory.UnitRef;

/** What a unit lies in and what lies in it, each in one query. */
@ApplicationScoped
class UnitTrees {

    private static final String BELOW = """
            with recursive tree as (
                select v.*, 0 as depth from unit_version v
                where %s and holds_on(v, :on) and known_at(v, :at)
                union all
                select c.* from tree t
                -- The fence keeps the planner from joining every version of the country.
                cross join lateral (
                    select v.*, t.depth + 1 from unit_version v
                    where v.parent_id = t.unit_id and holds_on(v, :on) and known_at(v, :at) offset 0) c
                where t.depth < :depth)
            select %s from tree v %s order by v.depth, v.name collate vietnamese, v.code
            """;

    private static final String ABOVE = """
            with recursive above as (
                select v.*, 0 as height from unit_version v
                where v.unit_id = :root and holds_on(v, :on) and known_at(v, :at)
                union all
                select v.*, a.height + 1 from above a join unit_version v on v.unit_id = a.parent_id
                where holds_on(v, :on) and known_at(v, :at))
            select %s from above v %s where v.height > 0 order by v.height
            """.formatted(UnitOnDateRow.COLUMNS, UnitOnDateRow.JOINS);

    private static final int DEEPEST = 4;

    private final Jdbi sql;

    UnitTrees(Jdbi sql) {
        this.sql = sql;
    }

    /** @throws ProblemException (malformed) for a depth that no tree has */
    static int checked(int depth) {
        if (depth < 1 || depth > DEEPEST) {
            Text accepted = new Text("từ 1 đến " + DEEPEST, "from 1 to " + DEEPEST);
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of("depth", depth, accepted));
        }
        return depth;
    }

    /** What the unit lies in on that day, the nearest first. */
    List<UnitOnDate> ancestors(UUID unit, AsOf asOf) {
        return sql.withHandle(handle -> asOf.bind(handle.createQuery(ABOVE))
                .bind("root", unit)
                .map((row, context) -> UnitOnDateRow.read(row))
                .list());
    }

    /**
     * The tree of that day.
     *
     * @param root the unit at the top; absent for the whole country, which has a tree for each province
     * @param depth how many levels below the top
     */
    List<UnitTreeNode> trees(@Nullable UUID root, int depth, AsOf asOf) {
        String top = root == null ? "v.parent_id is null" : "v.unit_id = :root";
        String statement = BELOW.formatted(top, UnitOnDateRow.COLUMNS, UnitOnDateRow.JOINS);
        List<UnitOnDate> units = sql.withHandle(handle -> {
            var asked = asOf.bind(handle.createQuery(statement)).bind("depth", depth);
            return (root == null ? asked : asked.bind("root", root))
                    .map((row, context) -> UnitOnDateRow.read(row))
                    .list();
        });
        return grown(units, root);
    }

    private static List<UnitTreeNode> grown(List<UnitOnDate> units, @Nullable UUID root) {
        Map<UUID, List<UnitOnDate>> children = new HashMap<>();
        List<UnitOnDate> tops = new ArrayList<>();
        for (UnitOnDate unit : units) {
            UnitRef parent = unit.parent();
            if (unit.id().equals(root) || parent == null) {
                tops.add(unit);
            } else {
                children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(unit);
            }
        }
        return tops.stream().map(top -> node(top, children)).toList();
    }

    private static UnitTreeNode node(UnitOnDate unit, Map<UUID, List<UnitOnDate>> children) {
        return new UnitTreeNode(
                unit,
                children.getOrDefault(unit.id(), List.of()).stream()
                        .map(child -> node(child, children))
                        .toList());
    }
}
