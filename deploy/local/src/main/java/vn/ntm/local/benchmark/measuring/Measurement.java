package vn.ntm.local.benchmark.measuring;

/**
 * The product beside the plain way, in the same run.
 *
 * @param what was done
 * @param plainly how it is done plainly
 */
public record Measurement(String what, String plainly, Series product, Series baseline, Bound bound) {

    /** How many times the plain way's median the product's is. */
    public double ratio() {
        return product.median() / baseline.median();
    }
}
