package eu.aer.site.web.list;

import eu.aer.account.Permission;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A list of the back office as rows for a spreadsheet, offered by a CDI bean of its room. */
public interface Sheet<T> {

    /** How many rows are read and sent at once, so that the length of a list costs no memory. */
    int PART = 500;

    /** Names it in the address, {@code /admin/export?list=project}, and in the name of the file. */
    String list();

    /** Who may have it: whoever may see the list. */
    Permission permission();

    /** The heads of the columns, in the person's language. */
    Stream<String> head();

    /**
     * The rows that follow, at most {@link #PART}; none at the end.
     *
     * @param asked gives the parameters of the list's address, null for one that is missing
     * @param last the row before; null at the beginning
     * @param done how many rows there were before
     * @throws eu.aer.common.DomainException when the parameters cannot be understood
     */
    List<T> part(UnaryOperator<String> asked, T last, int done);

    Stream<?> cells(T row);
}
