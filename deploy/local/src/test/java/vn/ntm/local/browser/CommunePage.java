package vn.ntm.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** "What became of my commune?" as its reader sees it. It waits for what the page shows, but never sleeps. */
final class CommunePage {

    private final Page page;
    private final RunningRegistry registry;

    CommunePage(Page page, RunningRegistry registry) {
        this.page = page;
        this.registry = registry;
    }

    /** Opens the page with this query, such as {@code ?q=18796}, and waits until it has shown what was asked. */
    CommunePage open(String query) {
        page.navigate(registry.page(query));
        page.locator("main[aria-busy=false]").waitFor();
        return this;
    }

    /** Types a text and takes the suggestion that the arrow key reaches first. */
    CommunePage chooseByKeyboard(String text) {
        page.locator("#search").fill(text);
        page.locator("#suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        title().waitFor();
        return this;
    }

    /** The first suggestion for a text, in one line. */
    String firstSuggestion(String text) {
        page.locator("#search").fill(text);
        return page.locator("#suggestions [role=option]").first().innerText().replaceAll("\\s+", " ");
    }

    /** The sentence that answers. */
    Locator title() {
        return page.locator("#answer-title");
    }

    /** The codes of the units on one side of the answer, {@code before} or {@code after}, in the page's order. */
    List<String> codes(String side) {
        return cards(side).stream().map(card -> card.getAttribute("data-code")).toList();
    }

    /** Where the first unit of a side lies or lay. */
    String place(String side) {
        return page.locator("[data-side=%s] .place".formatted(side)).first().innerText();
    }

    /** What the unit with this code received, in words. */
    String received(String code) {
        return page.locator("[data-side=after] [data-code='%s'] .went".formatted(code))
                .innerText();
    }

    /** The numbers of the acts that the answer rests on, in order of time. */
    List<String> acts() {
        return page.locator("#answer .steps [data-act]").all().stream()
                .map(step -> step.getAttribute("data-act"))
                .toList();
    }

    /** What the answer says of its acts. */
    String basis() {
        return page.locator("#answer .steps").first().innerText();
    }

    /** A unit of the picture, by its name. */
    Locator drawn(String name) {
        return page.locator("#flow svg text").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The full names through time, as the table below the picture says. */
    List<String> versions() {
        return page.locator("#timeline tbody th").allInnerTexts();
    }

    /** All that was found for a text, in one line each. */
    List<String> found() {
        return page.locator("#found li").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    /** Follows the link to the first unit on a side. */
    CommunePage follow(String side) {
        page.locator("[data-side=%s] h4 a".formatted(side)).first().click();
        return this;
    }

    CommunePage switchLanguage() {
        page.locator("#language").click();
        page.locator("main[aria-busy=false]").waitFor();
        return this;
    }

    private List<Locator> cards(String side) {
        var cards = page.locator("[data-side=%s] article".formatted(side));
        cards.first().waitFor();
        return cards.all();
    }
}
