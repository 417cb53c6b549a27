package eu.aer.site.web.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of a list in a form. The tag {@code aer:rowButtons} moves and removes them. */
public class FormRows<R extends Serializable> implements Serializable {

    private final Blank<R> blank;
    private final List<R> all = new ArrayList<>();

    /** @param blank makes the row that a person adds */
    public FormRows(Blank<R> blank) {
        this.blank = blank;
    }

    /** Begins with a row for each of these. */
    public <T> void fill(List<T> values, Function<T, R> row) {
        values.stream().map(row).forEach(all::add);
    }

    public void add() {
        all.add(blank.get());
    }

    public void remove(int index) {
        all.remove(index);
    }

    public void raise(int index) {
        Collections.swap(all, index, index - 1);
    }

    public void lower(int index) {
        Collections.swap(all, index, index + 1);
    }

    public List<R> getAll() {
        return all;
    }

    public Stream<R> stream() {
        return all.stream();
    }

    /** Waits in a session with its form. */
    public interface Blank<R> extends Supplier<R>, Serializable {}
}
