package eu.aer.project.web.call;

import eu.aer.project.call.expression.Answering;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.expression.Expressions;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Shortlists or declines all ticked expressions of interest, and writes to nobody. */
@Named
@ViewScoped
public class ExpressionBulk extends NamedBulk {

    @Inject
    Answering answering;

    @Inject
    Expressions expressions;

    @Inject
    ExpressionList list;

    public ExpressionBulk() {
        super("call.answers");
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        return expressions.names(ids);
    }

    @Override
    protected void perform(String action, long id) {
        answering.mark(id, action.equals("shortlist") ? State.SHORTLISTED : State.DECLINED);
    }

    @Override
    protected void done() {
        super.done();
        list.getPage().recount();
    }
}
