package eu.aer.site.web.http;

import eu.aer.common.Database;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Answers a partial request that failed in a way nobody foresaw by its status alone, so that the view with all that was typed stays;
 * {@code js/admin.js} then shows the sentence that the template holds ready. Faces would send the browser to an error page.
 */
public class AjaxFailures extends ExceptionHandlerFactory {

    private static final Logger LOG = System.getLogger(AjaxFailures.class.getName());

    public AjaxFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var faces = FacesContext.getCurrentInstance();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                    var thrown = events.next().getContext().getException();
                    if (!(thrown instanceof ViewExpiredException)) {
                        events.remove();
                        answer(faces, thrown);
                    }
                }
            }
            getWrapped().handle();
        }

        private static void answer(FacesContext faces, Throwable thrown) {
            var response = (HttpServletResponse) faces.getExternalContext().getResponse();
            // the change feed says once that the database is away
            var away = CDI.current().select(Database.class).get().wasAway(thrown);
            if (!away) {
                LOG.log(Level.ERROR, "A partial request failed", thrown);
            }
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setStatus(
                        away
                                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            faces.responseComplete();
        }
    }
}
