# The command in a small image, not as root:
#   docker run --rm -v "$PWD:/dossier" IMAGE build
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS made
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /made
COPY . .
RUN dotnet publish src/Dossier.Cli -c Release -p:Native=true -p:StripSymbols=true -o /out && rm -f /out/*.dbg /out/*.pdb

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra
COPY --from=made /out/dossier /usr/local/bin/dossier
WORKDIR /dossier
USER $APP_UID
ENTRYPOINT ["dossier"]
CMD ["build"]
