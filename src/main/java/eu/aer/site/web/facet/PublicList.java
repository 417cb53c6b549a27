package eu.aer.site.web.facet;

import eu.aer.site.facet.Facet;
import eu.aer.site.facet.FacetIndex;
import eu.aer.site.facet.Narrowing;
import eu.aer.site.web.SiteView;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list as one request wants it: what it has chosen, what else can be chosen, and one page of what is found. */
public class PublicList<T> {

    private static final String PAGE = "page";
    /** Of a value: themes are as long as a field takes. */
    private static final int LONGEST = 1000;

    /** So many pages stand on both sides of the present one. */
    private static final int BESIDE = 2;

    private final String location;
    private final FacetIndex<T> index;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Narrowing<T> narrowing;
    private final int pageSize;
    private final int page;

    public PublicList(SiteView site, HttpServletRequest request, FacetIndex<T> index, int pageSize) {
        this.location = site.getLocation();
        this.index = index;
        this.pageSize = pageSize;
        index.facets().forEach(facet -> choose(facet.name(), request.getParameter(facet.name())));
        narrowing = new Narrowing<>(index, chosen);
        page = Math.min(number(request.getParameter(PAGE)), getPageCount());
    }

    private void choose(String facet, String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            chosen.put(facet, value);
        }
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** Those of the page shown. */
    public List<T> getRows() {
        return narrowing.found((page - 1) * pageSize, pageSize);
    }

    /** Everything that is found, on all pages. */
    public List<T> getFound() {
        return narrowing.found();
    }

    public int getCount() {
        return narrowing.size();
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    /** The value that is chosen in a facet; empty: none. */
    public String chosen(String facet) {
        return chosen.getOrDefault(facet, "");
    }

    /** The choice as the end of an address, {@code ?state=ongoing}; empty without one. */
    public String getQuery() {
        return query(chosen);
    }

    /** The facets in which there is something to choose. */
    public List<Field> getFields() {
        return index.facets().stream()
                .map(facet -> new Field(facet.name(), facet.label(), options(facet)))
                .filter(field -> field.options().size() > 1 || chosen.containsKey(field.name()))
                .toList();
    }

    private List<Option> options(Facet<T> facet) {
        return narrowing.counts(facet).entrySet().stream()
                .map(count -> new Option(
                        count.getKey(),
                        facet.wording().apply(count.getKey()),
                        count.getValue(),
                        count.getKey().equals(chosen.get(facet.name()))))
                .toList();
    }

    /** The first, the last and those around the present one; none where one page holds everything. */
    public List<PageLink> getPages() {
        var last = getPageCount();
        if (last == 1) {
            return List.of();
        }
        var numbers = IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - page) <= BESIDE)
                .boxed()
                .toList();
        return IntStream.range(0, numbers.size())
                .mapToObj(index -> new PageLink(
                        numbers.get(index),
                        pageAddress(numbers.get(index)),
                        numbers.get(index) == page,
                        index > 0 && numbers.get(index) - numbers.get(index - 1) > 1))
                .toList();
    }

    /** Of the page before; empty on the first. */
    public String getPrevious() {
        return page > 1 ? pageAddress(page - 1) : "";
    }

    /** Of the page after; empty on the last. */
    public String getNext() {
        return page < getPageCount() ? pageAddress(page + 1) : "";
    }

    private int getPageCount() {
        return Math.max(1, (getCount() + pageSize - 1) / pageSize);
    }

    private String pageAddress(int number) {
        var parameters = new LinkedHashMap<>(chosen);
        if (number > 1) {
            parameters.put(PAGE, String.valueOf(number));
        }
        return location + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), joined -> joined.isEmpty() ? "" : "?" + joined));
    }

    /**
     * A facet in the form.
     *
     * @param label key of its name
     */
    public record Field(String name, String label, List<Option> options) {}

    /** @param count how many are found with it */
    public record Option(String value, String text, int count, boolean chosen) {}

    /** @param gap whether pages are left out before it */
    public record PageLink(int number, String location, boolean current, boolean gap) {}
}
