package vn.ntm.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pure parts of the pages, asked in the browser that runs them. */
@TestInstance(Lifecycle.PER_CLASS)
class PageRulesST {

    private static final int DESK = 1440;

    private @Nullable Chromium chromium;

    private @Nullable ReaderTab tab;

    @BeforeAll
    void start() {
        var registry = RunningRegistry.ofProperties();
        chromium = Chromium.start();
        tab = ReaderTab.open(chromium, DESK);
        tab.page().navigate(registry.page(""));
    }

    @AfterAll
    void stop() {
        if (tab != null) {
            tab.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    07682;07702                              | code;07682;07702
                    xã Quỳnh Sơn;xã Trí Yên                  | name;xã Quỳnh Sơn;xã Trí Yên
                    iso-3166-2:VN-54                         | code;iso-3166-2:VN-54
                    07682>Tân An>2100;07702>Quỳnh Sơn>1500   | code,name,c3;07682,Tân An,2100;07702,Quỳnh Sơn,1500
                    Tân An>2100                              | name,c2;Tân An,2100
                    Mã xã>Tên xã>Số hộ;07682>Tân An>2100     | code,name,Số hộ;07682,Tân An,2100
                    code,dan_so;07682,2100                   | code,dan_so;07682,2100
                    tên>huyện>dân số;Tân An>Yên Dũng>1,5     | name,parent,dân số;Tân An,Yên Dũng,"1,5"
                    """)
    void pastedLinesBecomeATableThatTheServiceReads(String pasted, String table) {
        var text = pasted.replace(';', '\n').replace('>', '\t');

        assertThat(ask("(await import('/app/translate/pasted.js')).tableOfPasted(given).body", text))
                .isEqualTo(table.replace(";", "\r\n") + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "code\tname"})
    void whereThereIsNoRowThereIsNoTable(String pasted) {
        assertThat(ask("(await import('/app/translate/pasted.js')).tableOfPasted(given)", pasted))
                .isNull();
    }

    /** Random lineages: no box lies upon another, and what is joined on a day lies left and right of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noUnitOfThePictureLiesUponAnother(int seed) {
        var faults = ask("""
                (await (async () => {
                  const { layoutOf } = await import('/app/history/layout.js');
                  let state = given;
                  const random = (n) => { state = (state * 48271) % 2147483647; return state % n; };
                  const days = ['2005-01-01', '2013-12-28', '2020-01-01', '2025-07-01', '2026-04-30'];
                  const nodes = Array.from({ length: 5 + random(40) }, (_, i) => {
                    const born = random(5) - 1, ended = born + 1 + random(5);
                    return { id: `u${i}`, code: String(i), from: days[born] ?? null, to: days[ended] ?? null };
                  });
                  const edges = nodes.flatMap((a) => nodes.filter((b) => a.to && b.from === a.to && random(3) === 0)
                    .map((b) => ({ predecessor: a.id, successor: b.id, on: a.to })));
                  const layout = layoutOf({ nodes, edges });
                  const faults = [];
                  layout.nodes.forEach((a, i) => layout.nodes.slice(i + 1).forEach((b) => {
                    if (a.first <= b.last && b.first <= a.last && Math.abs(a.row - b.row) < 0.999) faults.push(`${a.id} on ${b.id}`);
                  }));
                  const by = new Map(layout.nodes.map((node) => [node.id, node]));
                  for (const { predecessor, successor, on } of edges) {
                    const day = layout.days.indexOf(on);
                    if (by.get(predecessor).last !== day || by.get(successor).first !== day + 1) faults.push(`${predecessor} to ${successor}`);
                  }
                  if (layout.nodes.some(({ row }) => row < 0 || row > layout.rows - 1)) faults.push('outside');
                  return faults;
                })())""", seed);

        assertThat(faults).as("seed %d", seed).isEqualTo(List.of());
    }

    @Test
    void whatWentOnLaterIsFollowedAndWhatWentBeforeIsNot() {
        var answer = ask("""
                (await (async () => {
                  const { answerOf } = await import('/app/history/answer.js');
                  const node = (id, from, to) => ({ id, code: id, fullName: id, from, to });
                  const edge = (predecessor, successor, on, whole) => ({ predecessor, successor, on, whole });
                  const nodes = [node('a', null, '2020-01-01'), node('b', null, '2025-07-01'), node('early', '2010-01-01', null),
                    node('x', '2025-07-01', null), node('y', '2025-07-01', null), node('later', '2030-01-01', null)];
                  const edges = [edge('b', 'early', '2010-01-01', false), edge('a', 'b', '2020-01-01', true),
                    edge('b', 'x', '2025-07-01', false), edge('b', 'y', '2025-07-01', false), edge('x', 'later', '2030-01-01', true)];
                  const history = { id: 'a', level: 'commune', versions: [{ code: 'a', fullName: 'a', validFrom: null, validTo: '2020-01-01' }] };
                  const { kind, after, coming } = answerOf(history, { nodes, edges, unknown: [] }, '2026-01-01');
                  return { kind, after: after.map(({ node, whole }) => `${node.id} ${whole}`), coming: coming.map(({ on }) => on) };
                })())""", "");

        assertThat(answer)
                .isEqualTo(Map.of(
                        "kind", "gone", "after", List.of("x false", "y false"), "coming", List.of("2030-01-01")));
    }

    private @Nullable Object ask(String expression, Object given) {
        return Objects.requireNonNull(tab).page().evaluate("async (given) => " + expression, given);
    }
}
