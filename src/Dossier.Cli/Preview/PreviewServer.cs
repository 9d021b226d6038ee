using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dossier.Cli.Preview;

/// <summary>
/// Serves the newest edition on 127.0.0.1. Into each page goes a script of the server's own, which hears of new editions,
/// loads the page again, and lays errors over it; it lives with the strict policy of the pages, being a file of their host.
/// What it serves is the site as it is in memory: no path of a request is ever one of the disk.
/// </summary>
internal sealed class PreviewServer(WebApplication host, LiveSite site, Action<Exception> tell) : IAsyncDisposable
{
    private const string Own = "/.dossier/";

    private static readonly FileExtensionContentTypeProvider _types = new();

    /// <summary>Where it serves: <c>http://127.0.0.1:4000</c>.</summary>
    public string Address => host.Urls.Single();

    /// <summary>Starts a server, which tells of faults of ours; null where the port cannot be had. Port 0 takes any that is free.</summary>
    public static async Task<PreviewServer?> Start(LiveSite site, int port, Action<Exception> tell)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var application = builder.Build();
        var server = new PreviewServer(application, site, tell);
        application.Run(server.Answer);
        try
        {
            await application.StartAsync();
            return server;
        }
        // Taken, or, below 1024 on some systems, kept for the administrator.
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await application.DisposeAsync();
            return null;
        }
    }

    public Task Ended(CancellationToken stop) => host.WaitForShutdownAsync(stop);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task Answer(HttpContext request)
    {
        var refusal = RequestGuard.Refusal(request.Request);
        request.Response.StatusCode = refusal ?? StatusCodes.Status200OK;
        RequestGuard.Seal(request.Response);
        if (refusal is not null)
            return;

        var path = request.Request.Path.Value is { Length: > 0 } asked ? asked : "/";
        try
        {
            await (path.StartsWith(Own, StringComparison.Ordinal) ? AnswerOwn(request, path[Own.Length..]) : AnswerFile(request, path));
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !request.Response.HasStarted)
        {
            tell(fault);
            request.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private Task AnswerOwn(HttpContext request, string name)
    {
        switch (name)
        {
            case "editions":
                return TellEditions(request);
            case "reload.js":
                return Send(request, "text/javascript", Resource(name));
            case "reload.css":
                return Send(request, "text/css", Resource(name));
            default:
                request.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    private Task AnswerFile(HttpContext request, string path)
    {
        var edition = site.Newest;
        var name = path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..];
        var file = site.Render(name);
        if (edition.Site?.IsLasting(name) == true)
            request.Response.Headers.CacheControl = "max-age=31536000, immutable";
        if (file is null)
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            name = "404.html";
            file = site.Render(name);
        }

        if (file is null)
            return Send(request, "text/html", Encoding.UTF8.GetBytes(WithScript("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Dossier</title>\n</head>\n<body>\n</body>\n</html>\n", edition)));

        return name.EndsWith(".html", StringComparison.Ordinal)
            ? Send(request, "text/html", Encoding.UTF8.GetBytes(WithScript(Encoding.UTF8.GetString(file.Bytes.Span), edition)))
            : Send(request, _types.TryGetContentType(name, out var type) ? type : "application/octet-stream", file.Bytes);
    }

    /// <summary>Tells a page of the edition that it has not, and of each that follows, until it is closed (Server-sent events, HTML Standard 9.2).</summary>
    private async Task TellEditions(HttpContext request)
    {
        var known = int.TryParse(request.Request.Query["known"], out var number) ? number : 0;
        request.Response.ContentType = "text/event-stream";
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(request.RequestAborted, host.Lifetime.ApplicationStopping);
        try
        {
            await request.Response.WriteAsync(": \n\n", ends.Token);
            await request.Response.Body.FlushAsync(ends.Token);
            // A page that was opened over errors has to show them, though it has the newest number.
            var edition = site.Newest.Number == known && site.Newest.Errors.Any() ? site.Newest : await site.After(known, ends.Token);
            while (true)
            {
                await request.Response.WriteAsync($"data: {Told(edition)}\n\n", ends.Token);
                await request.Response.Body.FlushAsync(ends.Token);
                edition = await site.After(edition.Number, ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server ends.
        }
    }

    private static string Told(ServedBuild edition)
    {
        var errors = edition.Errors.Select(error => (JsonNode)new JsonObject
        {
            ["place"] = $"{error.Place}",
            ["code"] = error.Code,
            ["message"] = error.Message,
            ["hint"] = error.Hint,
        });
        return new JsonObject { ["number"] = edition.Number, ["errors"] = new JsonArray([.. errors]) }.ToJsonString();
    }

    private static string WithScript(string html, ServedBuild edition) => html.Replace(
        "</head>", $"<link rel=\"stylesheet\" href=\"{Own}reload.css\">\n<script defer src=\"{Own}reload.js?edition={edition.Number}\"></script>\n</head>", StringComparison.Ordinal);

    private static async Task Send(HttpContext request, string type, ReadOnlyMemory<byte> bytes)
    {
        request.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
        request.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Request.Method))
            await request.Response.Body.WriteAsync(bytes, request.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"preview/{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
