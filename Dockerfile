# nfx-lint in a container that has no root and writes nothing:
#
#   docker build -t nfx-lint .
#   docker run --rm --read-only --network none -v "$PWD:/work:ro" nfx-lint .
FROM python:3.13-slim AS build
COPY . /src
RUN python -m venv /opt/nfx-lint
RUN /opt/nfx-lint/bin/pip install --no-cache-dir --no-compile /src
RUN /opt/nfx-lint/bin/pip uninstall --yes pip && /opt/nfx-lint/bin/python -m compileall -q /opt/nfx-lint

FROM python:3.13-slim
COPY --from=build /opt/nfx-lint /opt/nfx-lint
ENV PATH=/opt/nfx-lint/bin:$PATH PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
WORKDIR /work
ENTRYPOINT ["nfx-lint"]
CMD ["."]
