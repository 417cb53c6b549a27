package eu.aer.site.web.http;

import eu.aer.account.ForbiddenException;
import eu.aer.common.Database;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Answers a partial request that failed in a way nobody foresaw, and any that met something forbidden, by its status alone, so that the view with all that was typed stays;
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
            var partial = faces.getPartialViewContext().isAjaxRequest();
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var thrown = events.next().getContext().getException();
                if (isForbidden(thrown)) {
                    events.remove();
                    forbid(faces, partial);
                } else if (partial && !(thrown instanceof ViewExpiredException)) {
                    events.remove();
                    answer(faces, thrown);
                }
            }
            getWrapped().handle();
        }

        /** The view was opened by somebody who might see what it shows, and may not any more. */
        private static boolean isForbidden(Throwable thrown) {
            return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                    .anyMatch(ForbiddenException.class::isInstance);
        }

        private static void forbid(FacesContext faces, boolean partial) {
            var external = faces.getExternalContext();
            if (!external.isResponseCommitted() && partial) {
                external.responseReset();
                external.setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
            } else if (!external.isResponseCommitted()) {
                try {
                    external.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            faces.responseComplete();
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
