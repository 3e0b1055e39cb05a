#ifndef STUB_PDM_H
#define STUB_PDM_H

struct StubPdm {
    void onReceive(void (*listener)());
    int begin(int channels, long rate);
    int available();
    int read(void *buffer, int bytes);
};
extern StubPdm PDM;

#endif
