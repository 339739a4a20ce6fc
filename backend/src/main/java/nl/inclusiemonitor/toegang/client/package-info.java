/** Programs that may come in: their clients and the tokens these get (RFC 6749, RFC 7519). */
package nl.inclusiemonitor.toegang.client;
