package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number far from those of like units, by the modified z-score of Iglewicz and Hoaglin.
 *
 * @param limit of the score's absolute value; they recommend 3.5
 * @param atLeast like units, below which nothing is said
 */
public record Outlier(Head head, Which which, double limit, int atLeast) implements Rule {

    private static final Sample NONE = Sample.of();

    @Override
    public List<Remark> check(Snapshot snapshot) {
        return which.of(snapshot)
                .flatMap(one -> {
                    Sample peers = snapshot.peers().getOrDefault(one.getKey(), NONE);
                    double score = peers.size() < atLeast
                            ? 0
                            : peers.scoreOf(one.getValue().doubleValue());
                    return Math.abs(score) <= limit
                            ? Stream.empty()
                            : Stream.of(remark(one.getKey(), one.getValue(), peers.size(), score));
                })
                .toList();
    }

    private Remark remark(String path, BigDecimal number, int peers, double score) {
        return head.remark(
                List.of(path),
                List.of(number),
                Shown.said(
                        "%s: %s khác xa %s đơn vị tương tự (điểm z hiệu chỉnh %s)",
                        "%s: %s is far from %s like units (modified z-score %s)",
                        path,
                        Shown.number(number),
                        peers,
                        Shown.score(score)));
    }
}
