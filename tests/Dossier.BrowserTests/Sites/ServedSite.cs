using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Dossier.BrowserTests.Sites;

/// <summary>
/// A site behind a static server on 127.0.0.1 that behaves as GitHub Pages does: below a path of the repository's name,
/// text compressed by gzip, kept for ten minutes, and <c>404.html</c> for every address that leads nowhere.
/// </summary>
public sealed class ServedSite : IAsyncDisposable
{
    private const string Folder = "/repo";

    private readonly WebApplication _server;

    private ServedSite(WebApplication server, string address, BuiltSite site)
    {
        _server = server;
        Address = address;
        Site = site;
    }

    /// <summary>Where it is served, without a slash at its end: <c>http://127.0.0.1:40123/repo</c>.</summary>
    public string Address { get; }

    public BuiltSite Site { get; }

    /// <summary>The address of one of its pages.</summary>
    public string this[SitePage page] => $"{Address}/{Uri.EscapeDataString(page.Path).Replace("%2F", "/", StringComparison.Ordinal)}";

    /// <summary>Starts a server and builds the site for the address that it got.</summary>
    public static async Task<ServedSite> Serve(Func<string, BuiltSite> build)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "text/xml", "application/xml", "application/json", "image/svg+xml"];
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

        BuiltSite? site = null;
        var server = builder.Build();
        server.UseResponseCompression();
        server.Map(Folder, below => below.Run(request => Answer(request, site!)));
        await server.StartAsync();
        var address = server.Urls.Single() + Folder;
        site = build(address);
        return new ServedSite(server, address, site);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Site.Dispose();
    }

    private static async Task Answer(HttpContext request, BuiltSite site)
    {
        using var files = new PhysicalFileProvider(site.Output);
        var path = request.Request.Path.Value is null or "" or "/" ? "/index.html" : request.Request.Path.Value;
        var file = files.GetFileInfo(path);
        if (!file.Exists)
        {
            request.Response.StatusCode = StatusCodes.Status404NotFound;
            file = files.GetFileInfo("404.html");
        }

        request.Response.ContentType = new FileExtensionContentTypeProvider().TryGetContentType(file.Name, out var type)
            ? type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type
            : "application/octet-stream";
        request.Response.Headers.CacheControl = "max-age=600";
        await request.Response.SendFileAsync(file);
    }
}
