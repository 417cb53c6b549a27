/**
 * Review on the screens: asked for beside the editor's form, judged on a screen of its own that shows what the public would get, and
 * listed on the home screen for whoever has to do something about it.
 */
package eu.aer.site.web.review;
