using Dossier.Cli.Preview;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Dossier.Tests.Cli.Preview;

/// <summary>Requests as no client library sends them.</summary>
public class RequestGuardTests
{
    [Theory]
    [InlineData("GET", null)]
    [InlineData("HEAD", null)]
    [InlineData("head", StatusCodes.Status405MethodNotAllowed)]
    [InlineData("gEt", StatusCodes.Status405MethodNotAllowed)]
    public void A_method_is_what_it_is_by_its_case(string method, int? refusal)
    {
        var context = new DefaultHttpContext { Request = { Method = method } };
        context.Request.Headers.Host = "127.0.0.1:8000";
        Assert.Equal(refusal, RequestGuard.Refusal(context.Request));
    }
}
