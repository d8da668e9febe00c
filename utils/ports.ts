import { browser } from 'wxt/browser';

/** A line to another part of the extension, for as long as both ends live. What comes from a page has to be parsed. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other end closed it or is gone; not called for our own `close`. */
  onClose(listener: () => void): void;
  close(): void;
}

type RuntimePort = ReturnType<typeof browser.runtime.connect>;

const wrapped = (port: RuntimePort): Port => {
  let closed = false;
  port.onDisconnect.addListener(() => {
    closed = true;
    // Read, so that Chrome does not report it as unchecked.
    void browser.runtime.lastError;
  });
  return {
    // A port that closed a moment ago throws; its onClose says what there is to say.
    post: (message) => {
      if (!closed) port.postMessage(message);
    },
    onMessage: (listener) => port.onMessage.addListener(listener),
    onClose: (listener) => port.onDisconnect.addListener(listener),
    close: () => {
      closed = true;
      port.disconnect();
    },
  };
};

/** Throws when the extension was updated or switched off under this page. */
export const openPort = (name: string): Port => wrapped(browser.runtime.connect({ name }));

/** Ports of our own pages and content scripts; another extension's never come through `onConnect`. */
export function acceptPorts(name: string, accept: (port: Port) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) accept(wrapped(port));
  });
}
