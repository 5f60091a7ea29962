package vn.ntm.local.browser;

/**
 * A figure as the page shows it, in the words and numbers of the page's language; empty where the page says nothing.
 *
 * @param number the large number
 * @param outOf what it is out of
 * @param share the share in percent
 * @param target the plan's target
 * @param difference the number's difference from the target, with its sign
 */
record ShownFigure(String number, String outOf, String share, String target, String difference) {}
